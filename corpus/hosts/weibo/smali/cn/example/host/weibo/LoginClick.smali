.class public final Lcn/example/host/weibo/LoginClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/weibo/HostActivity;

.method public constructor <init>(Lcn/example/host/weibo/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/weibo/LoginClick;->host:Lcn/example/host/weibo/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 3
    iget-object v0, p0, Lcn/example/host/weibo/LoginClick;->host:Lcn/example/host/weibo/HostActivity;
    iget-object v1, v0, Lcn/example/host/weibo/HostActivity;->sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    new-instance v2, Lcn/example/host/weibo/AuthListener;
    invoke-direct {v2}, Lcn/example/host/weibo/AuthListener;-><init>()V
    invoke-virtual {v1, v2}, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;->authorize(Lcom/sina/weibo/sdk/auth/WbAuthListener;)V
    return-void
.end method
