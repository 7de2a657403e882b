.class public abstract Lcn/example/app/BaseActivity;
.super Landroid/app/Activity;
.source "BaseActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected abstract getLayoutId()I
.end method

.method protected abstract initView()V
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcn/example/app/BaseActivity;->getLayoutId()I
    move-result v0
    invoke-virtual {p0, v0}, Lcn/example/app/BaseActivity;->setContentView(I)V
    invoke-virtual {p0}, Lcn/example/app/BaseActivity;->initView()V
    return-void
.end method
