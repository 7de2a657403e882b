module.exports = function (f) { navigator.geolocation.watchPosition(f); };
