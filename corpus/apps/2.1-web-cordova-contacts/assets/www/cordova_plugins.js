cordova.define('cordova/plugin_list', function (require, exports, module) {
  module.exports = [{"id":"cordova-plugin-contacts.x","file":"plugins/cordova-plugin-contacts/www/x.js","pluginId":"cordova-plugin-contacts"}];
  module.exports.metadata = {"cordova-plugin-contacts":"3.0.1"};
});
