.class public Lcn/example/host/baidumap/HostActivity;
.super Landroid/app/Activity;

.field private client:Lcom/baidu/location/LocationClient;
.field private map:Lcom/baidu/mapapi/map/MapView;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 4
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcn/example/host/baidumap/HostActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/baidu/mapapi/map/MapView;
    invoke-direct {v1, p0}, Lcom/baidu/mapapi/map/MapView;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcn/example/host/baidumap/HostActivity;->map:Lcom/baidu/mapapi/map/MapView;
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    new-instance v1, Lcom/baidu/location/LocationClient;
    invoke-virtual {p0}, Lcn/example/host/baidumap/HostActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/baidu/location/LocationClient;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcn/example/host/baidumap/HostActivity;->client:Lcom/baidu/location/LocationClient;
    new-instance v2, Lcn/example/host/baidumap/LocationListener;
    invoke-direct {v2}, Lcn/example/host/baidumap/LocationListener;-><init>()V
    invoke-virtual {v1, v2}, Lcom/baidu/location/LocationClient;->registerLocationListener(Lcom/baidu/location/BDAbstractLocationListener;)V
    new-instance v2, Lcom/baidu/location/LocationClientOption;
    invoke-direct {v2}, Lcom/baidu/location/LocationClientOption;-><init>()V
    sget-object v3, Lcom/baidu/location/LocationClientOption$LocationMode;->Hight_Accuracy:Lcom/baidu/location/LocationClientOption$LocationMode;
    invoke-virtual {v2, v3}, Lcom/baidu/location/LocationClientOption;->setLocationMode(Lcom/baidu/location/LocationClientOption$LocationMode;)V
    const-string v3, "bd09ll"
    invoke-virtual {v2, v3}, Lcom/baidu/location/LocationClientOption;->setCoorType(Ljava/lang/String;)V
    const/16 v3, 0x3e8
    invoke-virtual {v2, v3}, Lcom/baidu/location/LocationClientOption;->setScanSpan(I)V
    const/4 v3, 0x1
    invoke-virtual {v2, v3}, Lcom/baidu/location/LocationClientOption;->setOpenGps(Z)V
    invoke-virtual {v2, v3}, Lcom/baidu/location/LocationClientOption;->setIsNeedAddress(Z)V
    invoke-virtual {v1, v2}, Lcom/baidu/location/LocationClient;->setLocOption(Lcom/baidu/location/LocationClientOption;)V
    invoke-virtual {v1}, Lcom/baidu/location/LocationClient;->start()V
    return-void
.end method

.method protected onResume()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    iget-object v1, p0, Lcn/example/host/baidumap/HostActivity;->map:Lcom/baidu/mapapi/map/MapView;
    invoke-virtual {v1}, Lcom/baidu/mapapi/map/MapView;->onResume()V
    return-void
.end method

.method protected onPause()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    iget-object v1, p0, Lcn/example/host/baidumap/HostActivity;->map:Lcom/baidu/mapapi/map/MapView;
    invoke-virtual {v1}, Lcom/baidu/mapapi/map/MapView;->onPause()V
    return-void
.end method
