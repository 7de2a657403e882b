// cordova.js of the framework; its calls are what it offers
var cordova = {define: function () {}, plugins: {}, exec: function () { navigator.geolocation.watchPosition(function () {}); }};
