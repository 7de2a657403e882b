.class public abstract Lcn/example/app/UploadingStage;
.super Lcn/example/app/PlainStage;
.implements Lcn/example/app/DeviceStage;
.source "UploadingStage.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/PlainStage;-><init>()V
    return-void
.end method

.method public device(Ljava/lang/String;)V
    .registers 3
    const-string v0, "stage"
    invoke-static {v0, p1}, Lcn/example/app/Sender;->send(Ljava/lang/String;Ljava/lang/String;)V
    return-void
.end method
