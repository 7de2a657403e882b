// uni.getLocation({type:"gcj02"})
var help="call uni.getLocation() to locate", table={uni:{getLocation:1}};
if(typeof uni.getLocation==="function"){console.log(help)}
function near(uni){return uni.getLocation()}
near({getLocation:function(){return table}});
