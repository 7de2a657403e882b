.class public Lcn/example/host/baidulocation/LocationListener;
.super Lcom/baidu/location/BDAbstractLocationListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lcom/baidu/location/BDAbstractLocationListener;-><init>()V
    return-void
.end method

.method public onReceiveLocation(Lcom/baidu/location/BDLocation;)V
    .locals 0
    return-void
.end method
