// Compiled: hermesc (version 96 of the format) -O -emit-binary -out assets/index.android.bundle bundle.js
function greet(name) {
  return 'hello ' + name;
}
greet('you');
