.class public Lcn/example/app/DetailActivity;
.super Lcn/example/app/BaseActivity;
.source "DetailActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/BaseActivity;-><init>()V
    return-void
.end method

.method protected initData()V
    .registers 1
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
