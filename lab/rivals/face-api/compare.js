'use strict';
// Answers the protocol of `hawiya lab faces --rival`: see README.md.

const fs = require('node:fs');
const readline = require('node:readline');
const { performance } = require('node:perf_hooks');
const { PNG } = require('pngjs');
const tf = require('@tensorflow/tfjs');
const wasm = require('@tensorflow/tfjs-backend-wasm');
const path = require('node:path');

// Nothing but answers may go to standard output.
console.log = console.info = console.warn = (...said) => console.error(...said);

const tiny = process.argv[2] === 'tiny';
const orWhole = process.argv[3] === 'or-whole';
const root = path.dirname(require.resolve('@vladmandic/face-api/package.json'));
const kernels = path.dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'));

async function ready() {
  wasm.setThreadsCount(1);
  wasm.setWasmPaths(path.join(kernels, 'dist') + path.sep);
  await tf.setBackend('wasm');
  await tf.ready();
  const faceapi = require('@vladmandic/face-api/dist/face-api.node-wasm.js');
  const models = path.join(root, 'model');
  const nets = faceapi.nets;
  await (tiny ? nets.tinyFaceDetector : nets.ssdMobilenetv1).loadFromDisk(models);
  await nets.faceLandmark68Net.loadFromDisk(models);
  await nets.faceRecognitionNet.loadFromDisk(models);
  console.error(`backend ${tf.getBackend()}, ${wasm.getThreadsCount()} thread`);
  return faceapi;
}

function pixels(file) {
  const { width, height, data } = PNG.sync.read(fs.readFileSync(file));
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0, j = 0; i < data.length; i += 4) {
    rgb[j++] = data[i];
    rgb[j++] = data[i + 1];
    rgb[j++] = data[i + 2];
  }
  return { shape: [height, width, 3], rgb };
}

/** The descriptor of the surest face, or null, and the milliseconds from pixels to it. */
async function look(faceapi, file) {
  const { shape, rgb } = pixels(file);
  const start = performance.now();
  const picture = tf.tensor3d(rgb, shape, 'int32');
  const options = tiny
    ? new faceapi.TinyFaceDetectorOptions()
    : new faceapi.SsdMobilenetv1Options();
  const face = await faceapi
    .detectSingleFace(picture, options)
    .withFaceLandmarks()
    .withFaceDescriptor();
  // Its own examples take pictures that are cut to the face for the face, without looking for it.
  const whole = !face && orWhole ? await faceapi.computeFaceDescriptor(picture) : null;
  picture.dispose();
  const ms = performance.now() - start;
  return { descriptor: face ? face.descriptor : whole, ms };
}

async function main() {
  const faceapi = await ready();
  const known = new Map();
  const seen = async (file, ms) => {
    if (!known.has(file)) {
      const found = await look(faceapi, file);
      known.set(file, found.descriptor);
      ms.push(Math.round(found.ms * 100) / 100);
    }
    return known.get(file);
  };
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { a, b } = JSON.parse(line);
    const ms = [];
    const first = await seen(a, ms);
    const second = await seen(b, ms);
    const answer = { a, b, ms };
    if (first && second) {
      answer.score = 1 - faceapi.euclideanDistance(first, second);
    } else {
      answer.reason = 'NO_FACE';
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
  }
}

main().catch((e) => {
  console.error(e);
  process.exit(1);
});
