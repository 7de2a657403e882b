.class public Lcn/example/host/baidulocation/HostActivity;
.super Landroid/app/Activity;

.field private client:Lcom/baidu/location/LocationClient;

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
    invoke-virtual {p0, v0}, Lcn/example/host/baidulocation/HostActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/baidu/location/LocationClient;
    invoke-virtual {p0}, Lcn/example/host/baidulocation/HostActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-direct {v1, v2}, Lcom/baidu/location/LocationClient;-><init>(Landroid/content/Context;)V
    iput-object v1, p0, Lcn/example/host/baidulocation/HostActivity;->client:Lcom/baidu/location/LocationClient;
    new-instance v2, Lcn/example/host/baidulocation/LocationListener;
    invoke-direct {v2}, Lcn/example/host/baidulocation/LocationListener;-><init>()V
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
