.class public Lcn/example/app/WifiTimer;
.super Ljava/util/TimerTask;
.source "WifiTimer.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/util/TimerTask;-><init>()V
    return-void
.end method

.method public run()V
    .registers 1
    invoke-static {}, Lcn/example/app/MacAddress;->report()V
    return-void
.end method
