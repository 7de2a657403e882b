.class public Lcn/example/host/weibo/AuthListener;
.super Ljava/lang/Object;
.implements Lcom/sina/weibo/sdk/auth/WbAuthListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onSuccess(Lcom/sina/weibo/sdk/auth/Oauth2AccessToken;)V
    .locals 0
    return-void
.end method

.method public cancel()V
    .locals 0
    return-void
.end method

.method public onFailure(Lcom/sina/weibo/sdk/auth/WbConnectErrorMessage;)V
    .locals 0
    return-void
.end method
