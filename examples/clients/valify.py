# The sample that Valify publishes for its Egyptian national ID OCR. Changed: the base URL, the
# placeholders, the comma that the page lacks after 'extras', and how the answer is printed.
# Arguments: base URL, front, back.
import requests
import base64
import json
import sys

base_url, front_path, back_path = sys.argv[1:4]

def base64_encode(file_name):
    with open(file_name, "rb") as image_file:
        encoded_string = base64.b64encode(image_file.read()).decode()
        return encoded_string
    return ""

front_image = base64_encode(front_path)#Put your front image path here
back_image = base64_encode(back_path)#Put your back image path here
token = "<token>"

r = requests.post(base_url + "/api/o/token/",
        data={
            'username': 'demo', #Put all your credentials in those fields
            'password': 'demo-password', 
            'client_id': 'demo-client',  
            'client_secret': 'demo-client-secret', 
            'grant_type': 'password'
        }
    )

token=r.json()['access_token']

data = {
    'document_type': 'egy_nid', 
    'data':
    {   
        'front_img': front_image,
        'back_img': back_image,
        'bundle_key': 'demo-bundle', # Put your bundle key here
        'extras': ["document_verification_plus", "advanced_confidence"],
        'lang': 'en' 
    }
}

r = requests.post(base_url + "/api/v1.5/ocr/",
        json=data,
        headers={'Authorization': 'Bearer %s' % token}
    )          

result = r.json()
print(json.dumps(result, ensure_ascii=False, indent=2))
print('status', r.status_code, 'hmac', r.headers.get('hmac', '')[:16] + '...')
