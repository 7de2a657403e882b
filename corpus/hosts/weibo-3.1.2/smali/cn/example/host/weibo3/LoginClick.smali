.class public final Lcn/example/host/weibo3/LoginClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/weibo3/HostActivity;

.method public constructor <init>(Lcn/example/host/weibo3/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/weibo3/LoginClick;->host:Lcn/example/host/weibo3/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 3
    iget-object v0, p0, Lcn/example/host/weibo3/LoginClick;->host:Lcn/example/host/weibo3/HostActivity;
    iget-object v1, v0, Lcn/example/host/weibo3/HostActivity;->sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    new-instance v2, Lcn/example/host/weibo3/AuthListener;
    invoke-direct {v2}, Lcn/example/host/weibo3/AuthListener;-><init>()V
    invoke-virtual {v1, v2}, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;->authorize(Lcom/sina/weibo/sdk/auth/WeiboAuthListener;)V
    return-void
.end method
