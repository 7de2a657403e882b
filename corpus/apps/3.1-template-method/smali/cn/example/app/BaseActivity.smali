.class public abstract Lcn/example/app/BaseActivity;
.super Landroid/app/Activity;
.source "BaseActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 2
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcn/example/app/BaseActivity;->initData()V
    return-void
.end method

.method protected abstract initData()V
.end method
