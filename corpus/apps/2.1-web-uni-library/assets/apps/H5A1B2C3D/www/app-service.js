(function(m){return m})({"./node_modules/paste-helper/index.js":function(e,t,n){uni.getClipboardData({success:t})},"./pages/index.js":function(e,t,n){}});
