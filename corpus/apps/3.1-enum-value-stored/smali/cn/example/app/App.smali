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
    sget-object v0, Lcn/example/monitor/Mode;->FULL:Lcn/example/monitor/Mode;
    invoke-static {v0}, Lcn/example/monitor/Monitor;->init(Lcn/example/monitor/Mode;)V
    return-void
.end method
