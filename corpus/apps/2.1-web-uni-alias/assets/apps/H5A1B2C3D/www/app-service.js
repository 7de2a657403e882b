!function(){var t=uni,{device:n}=plus;function e(){t.getClipboardData({success:function(t){i(t.data)}})}function i(t){n.getOAID({success:function(e){send(t,e.oaid)}})}e()}();
