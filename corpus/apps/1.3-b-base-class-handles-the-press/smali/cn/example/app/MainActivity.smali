.class public Lcn/example/app/MainActivity;
.super Lcn/example/app/BaseActivity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/BaseActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Lcn/example/app/BaseActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/start
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->bind(I)V
    const v0, @id/about
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->bind(I)V
    return-void
.end method

.method protected onPress(I)V
    .registers 3
    const v0, @id/about
    if-ne p1, v0, :cond_0
    const-class v0, Lcn/example/app/AboutActivity;
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->open(Ljava/lang/Class;)V
    :goto_0
    return-void
    :cond_0
    invoke-static {p0}, Lcn/example/app/Collector;->collect(Landroid/app/Activity;)V
    goto :goto_0
.end method
