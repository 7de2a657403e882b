.class public Lcn/example/host/janalytics/HostActivity;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    invoke-virtual {p0, v0}, Lcn/example/host/janalytics/HostActivity;->setContentView(Landroid/view/View;)V
    return-void
.end method

.method protected onResume()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    const-string v1, "HostActivity"
    invoke-static {p0, v1}, Lcn/jiguang/analytics/android/api/JAnalyticsInterface;->onPageStart(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method protected onPause()V
    .locals 2
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    const-string v1, "HostActivity"
    invoke-static {p0, v1}, Lcn/jiguang/analytics/android/api/JAnalyticsInterface;->onPageEnd(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method
