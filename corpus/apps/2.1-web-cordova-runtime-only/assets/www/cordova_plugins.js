cordova.define('cordova/plugin_list', function (require, exports, module) {
  module.exports = [{"id":"cordova-plugin-geolocation.x","file":"plugins/cordova-plugin-geolocation/www/x.js","pluginId":"cordova-plugin-geolocation"}];
  module.exports.metadata = {"cordova-plugin-geolocation":"5.0.0"};
});
