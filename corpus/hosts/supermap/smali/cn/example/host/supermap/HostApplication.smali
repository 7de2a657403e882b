.class public Lcn/example/host/supermap/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/supermap/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "/sdcard/SuperMap/license/"
    invoke-static {v1}, Lcom/supermap/data/Environment;->setLicensePath(Ljava/lang/String;)V
    invoke-static {v0}, Lcom/supermap/data/Environment;->initialization(Landroid/content/Context;)Z
    return-void
.end method
