const g=r.registerPlugin("Geolocation",{});async function near(){const p=await g.getCurrentPosition();post(p)}near();
