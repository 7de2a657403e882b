function near(){uni.getLocation({type:"gcj02"})}
near();
