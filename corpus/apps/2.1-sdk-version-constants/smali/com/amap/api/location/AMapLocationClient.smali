.class public Lcom/amap/api/location/AMapLocationClient;
.super Ljava/lang/Object;

.method public getVersion()Ljava/lang/String;
    .registers 2
    const-string v0, "6.4.1"
    return-object v0
.end method
