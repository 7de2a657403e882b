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
    invoke-virtual {p0}, Lcn/example/app/App;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcn/example/pulse/Pulse;->init(Landroid/content/Context;)V
    return-void
.end method
