.class public Lcn/example/app/LogReceiver;
.super Ljava/lang/Object;
.implements Lcn/example/app/Receiver;
.source "LogReceiver.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public take(ILjava/lang/Object;)Z
    .registers 5
    const-string v0, "router"
    invoke-static {p2}, Ljava/lang/String;->valueOf(Ljava/lang/Object;)Ljava/lang/String;
    move-result-object v1
    invoke-static {v0, v1}, Landroid/util/Log;->v(Ljava/lang/String;Ljava/lang/String;)I
    const/4 v0, 0x0
    return v0
.end method
