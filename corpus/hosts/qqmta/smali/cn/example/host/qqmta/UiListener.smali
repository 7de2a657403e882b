.class public Lcn/example/host/qqmta/UiListener;
.super Ljava/lang/Object;
.implements Lcom/tencent/tauth/IUiListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onComplete(Ljava/lang/Object;)V
    .locals 0
    return-void
.end method

.method public onError(Lcom/tencent/tauth/UiError;)V
    .locals 0
    return-void
.end method

.method public onCancel()V
    .locals 0
    return-void
.end method
