// The Node.js sample that VideoSDK publishes for its OCR API. Changed: the base URL, the pictures'
// folder and names, which come from the command line, and dotenv, which needs no file here.
// Needs `npm install axios`, and a token in API_KEY.
import axios from "axios";
import { readFileSync } from "fs";
import path from "path";

const [baseUrl, frontImg, backImg] = process.argv.slice(2);

// Function to read image files and convert them to base64
function getBase64Image(imageName) {
  const filePath = path.resolve(imageName);
  try {
    const image = readFileSync(filePath);
    const base64Data = Buffer.from(image).toString("base64");
    return `data:image/jpeg;base64,${base64Data}`;
  } catch (error) {
    console.error(`Error reading image file: ${filePath}`, error.message);
    throw error;
  }
}

async function ocr(frontImg, backImg) {
  const url = baseUrl + "/ai/v1/ocr";
  const headers = {
    Authorization: `${process.env.API_KEY}`,
    "Content-Type": "application/json",
  };
  const data = {
    frontPart: getBase64Image(frontImg),
    backPart: getBase64Image(backImg),
  };
  try {
    const response = await axios.post(url, data, { headers });
    console.log(response.data);
  } catch (error) {
    console.error(
      "Error during OCR :",
      error.response ? error.response.data : error.message
    );
  }
}

// Main function to run the API calls
async function main() {
  await ocr(frontImg, backImg);
}

// Run the main function
main().catch((error) => console.error("Error in main function:", error.message));
