createApp({onLaunch:function(){uni.getClipboardData({success:function(r){console.log(r.data)}})}});
