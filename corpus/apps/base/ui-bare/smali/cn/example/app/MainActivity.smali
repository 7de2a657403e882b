.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    invoke-static {p0}, Lcn/example/app/Startup;->run(Landroid/app/Activity;)V
    return-void
.end method

.method public start(Landroid/view/View;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Collector;->collect(Landroid/app/Activity;)V
    return-void
.end method
