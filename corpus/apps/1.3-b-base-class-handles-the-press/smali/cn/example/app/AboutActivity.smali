.class public Lcn/example/app/AboutActivity;
.super Lcn/example/app/BaseActivity;
.source "AboutActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/BaseActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Lcn/example/app/BaseActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_about
    invoke-virtual {p0, v0}, Lcn/example/app/AboutActivity;->setContentView(I)V
    return-void
.end method

.method protected onPress(I)V
    .registers 2
    return-void
.end method
