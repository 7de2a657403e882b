.class public Lcn/example/app/App;
.super Landroid/app/Application;
.source "App.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcn/example/app/Library;->init(Landroid/content/Context;I)V
    return-void
.end method
