cordova.define('cordova/plugin_list', function (require, exports, module) {
  module.exports = [{"id":"jpush-phonegap-plugin.x","file":"plugins/jpush-phonegap-plugin/www/x.js","pluginId":"jpush-phonegap-plugin"}];
  module.exports.metadata = {"jpush-phonegap-plugin":"3.8.6"};
});
