.class public Lcom/amap/api/location/AMapLocationClient;
.super Ljava/lang/Object;

.method public getVersion(Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    const-string v0, "6.4"
    invoke-virtual {v0, p1}, Ljava/lang/String;->concat(Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
