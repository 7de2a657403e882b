.class public Lcn/example/host/rongcloud/ConnectCallback;
.super Lio/rong/imlib/RongIMClient$ConnectCallback;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Lio/rong/imlib/RongIMClient$ConnectCallback;-><init>()V
    return-void
.end method

.method public onTokenIncorrect()V
    .locals 0
    return-void
.end method

.method public onSuccess(Ljava/lang/Object;)V
    .locals 0
    return-void
.end method

.method public onError(Lio/rong/imlib/RongIMClient$ErrorCode;)V
    .locals 0
    return-void
.end method
