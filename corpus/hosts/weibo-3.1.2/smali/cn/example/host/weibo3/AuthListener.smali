.class public Lcn/example/host/weibo3/AuthListener;
.super Ljava/lang/Object;
.implements Lcom/sina/weibo/sdk/auth/WeiboAuthListener;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onComplete(Landroid/os/Bundle;)V
    .locals 0
    return-void
.end method

.method public onWeiboException(Lcom/sina/weibo/sdk/exception/WeiboException;)V
    .locals 0
    return-void
.end method

.method public onCancel()V
    .locals 0
    return-void
.end method
