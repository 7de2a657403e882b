.class public Lcn/example/app/LogCallback;
.super Ljava/lang/Object;
.implements Lcn/example/app/Callback;
.source "LogCallback.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onLoaded()V
    .registers 3
    const-string v0, "app"
    const-string v1, "loaded"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
