// Answers the protocol of `hawiya lab faces --rival`: see README.md.
// Finds with dlib's histogram-of-gradients detector on the picture at twice its size, as the
// face_recognition package does by default, five landmarks, then the ResNet of 128 numbers.

#include <dlib/dnn.h>
#include <dlib/image_io.h>
#include <dlib/image_processing.h>
#include <dlib/image_processing/frontal_face_detector.h>

#include <chrono>
#include <iostream>
#include <map>
#include <regex>
#include <string>

using namespace dlib;

template <template <int, template <typename> class, int, typename> class block, int N,
          template <typename> class BN, typename SUBNET>
using residual = add_prev1<block<N, BN, 1, tag1<SUBNET>>>;
template <template <int, template <typename> class, int, typename> class block, int N,
          template <typename> class BN, typename SUBNET>
using residual_down = add_prev2<avg_pool<2, 2, 2, 2, skip1<tag2<block<N, BN, 2, tag1<SUBNET>>>>>>;
template <int N, template <typename> class BN, int stride, typename SUBNET>
using block = BN<con<N, 3, 3, 1, 1, relu<BN<con<N, 3, 3, stride, stride, SUBNET>>>>>;
template <int N, typename SUBNET>
using same = relu<residual<block, N, affine, SUBNET>>;
template <int N, typename SUBNET>
using down = relu<residual_down<block, N, affine, SUBNET>>;
template <typename SUBNET>
using level0 = down<256, SUBNET>;
template <typename SUBNET>
using level1 = same<256, same<256, down<256, SUBNET>>>;
template <typename SUBNET>
using level2 = same<128, same<128, down<128, SUBNET>>>;
template <typename SUBNET>
using level3 = same<64, same<64, same<64, down<64, SUBNET>>>>;
template <typename SUBNET>
using level4 = same<32, same<32, same<32, SUBNET>>>;
using network = loss_metric<
    fc_no_bias<128, avg_pool_everything<level0<level1<level2<level3<level4<max_pool<
                        3, 3, 2, 2, relu<affine<con<32, 7, 7, 2, 2, input_rgb_image_sized<150>>>>>>>>>>>>>;

struct Seen {
  bool face = false;
  matrix<float, 0, 1> descriptor;
};

struct Looker {
  frontal_face_detector detector = get_frontal_face_detector();
  shape_predictor marks;
  network embedder;

  explicit Looker(const std::string& models) {
    deserialize(models + "/shape_predictor_5_face_landmarks.dat") >> marks;
    deserialize(models + "/dlib_face_recognition_resnet_model_v1.dat") >> embedder;
  }

  // The descriptor of the surest face, which comes first.
  Seen look(const matrix<rgb_pixel>& picture) {
    matrix<rgb_pixel> twice = picture;
    pyramid_up(twice);
    Seen seen;
    for (const rectangle& found : detector(twice)) {
      const rectangle place = pyramid_down<2>().rect_down(found);
      matrix<rgb_pixel> chip;
      extract_image_chip(picture, get_face_chip_details(marks(picture, place), 150, 0.25), chip);
      seen.face = true;
      seen.descriptor = embedder(chip);
      break;
    }
    return seen;
  }
};

std::string member(const std::string& line, const std::string& name) {
  std::smatch match;
  const std::regex form("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"");
  if (!std::regex_search(line, match, form)) throw std::runtime_error("no " + name + ": " + line);
  return match[1];
}

int main(int argc, char** argv) try {
  Looker looker(argc > 1 ? argv[1] : "/usr/share/dlib");
  std::map<std::string, Seen> known;
  std::string line;
  while (std::getline(std::cin, line)) {
    if (line.empty()) continue;
    const std::string names[] = {member(line, "a"), member(line, "b")};
    std::string times;
    for (const std::string& name : names) {
      if (known.count(name)) continue;
      matrix<rgb_pixel> picture;
      load_image(picture, name);
      const auto start = std::chrono::steady_clock::now();
      known[name] = looker.look(picture);
      const std::chrono::duration<double, std::milli> took =
          std::chrono::steady_clock::now() - start;
      times += (times.empty() ? "" : ",") + std::to_string(took.count());
    }
    const Seen& a = known[names[0]];
    const Seen& b = known[names[1]];
    std::cout << "{\"a\":\"" << names[0] << "\",\"b\":\"" << names[1] << "\",\"ms\":[" << times << "]";
    if (a.face && b.face) {
      std::cout << ",\"score\":" << 1 - length(a.descriptor - b.descriptor);
    } else {
      std::cout << ",\"reason\":\"NO_FACE\"";
    }
    std::cout << "}" << std::endl;
  }
} catch (const std::exception& e) {
  std::cerr << e.what() << std::endl;
  return 1;
}
