.class public Lcn/example/app/App;
.super Landroid/app/Application;
.source "App.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-static {}, Lcn/example/app/Session;->get()Lcn/example/app/Session;
    move-result-object v1
    invoke-virtual {v1, p0}, Lcn/example/app/Session;->attach(Landroid/content/Context;)Lcn/example/app/Session;
    return-void
.end method
