.class public Lcn/example/host/janalytics/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/janalytics/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Lcn/jiguang/analytics/android/api/JAnalyticsInterface;->setDebugMode(Z)V
    invoke-static {v0}, Lcn/jiguang/analytics/android/api/JAnalyticsInterface;->init(Landroid/content/Context;)V
    invoke-static {v0}, Lcn/jiguang/analytics/android/api/JAnalyticsInterface;->initCrashHandler(Landroid/content/Context;)V
    return-void
.end method
