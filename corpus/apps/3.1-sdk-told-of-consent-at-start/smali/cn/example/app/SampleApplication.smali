.class public Lcn/example/app/SampleApplication;
.super Landroid/app/Application;
.source "SampleApplication.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .registers 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    const/4 v0, 0x1
    invoke-static {v0}, Lcom/mob/MobSDK;->submitPolicyGrantResult(Z)V
    invoke-static {p0}, Lcom/mob/MobSDK;->init(Landroid/content/Context;)V
    return-void
.end method
