.class public Lcn/example/app/WifiTask;
.super Ljava/lang/Object;
.source "WifiTask.java"
.implements Ljava/lang/Runnable;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    return-void
.end method
