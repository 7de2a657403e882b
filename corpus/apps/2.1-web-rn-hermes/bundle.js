// Compiled: hermesc (version 96 of the format) -O -emit-binary -out assets/index.android.bundle bundle.js
function locate(send) {
  navigator.geolocation.getCurrentPosition(function (place) {
    send('https://api.app.example/near', place);
  });
}
locate(function () {});
