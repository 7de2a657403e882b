.class public Lcn/example/host/weibo/HostActivity;
.super Landroid/app/Activity;

.field public sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
.field public share:Lcom/sina/weibo/sdk/share/WbShareHandler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/Button;
    invoke-direct {v1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v2, "login"
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcn/example/host/weibo/LoginClick;
    invoke-direct {v2, p0}, Lcn/example/host/weibo/LoginClick;-><init>(Lcn/example/host/weibo/HostActivity;)V
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcn/example/host/weibo/HostActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    invoke-direct {v1, p0}, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;-><init>(Landroid/app/Activity;)V
    iput-object v1, p0, Lcn/example/host/weibo/HostActivity;->sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    new-instance v1, Lcom/sina/weibo/sdk/share/WbShareHandler;
    invoke-direct {v1, p0}, Lcom/sina/weibo/sdk/share/WbShareHandler;-><init>(Landroid/app/Activity;)V
    invoke-virtual {v1}, Lcom/sina/weibo/sdk/share/WbShareHandler;->registerApp()Z
    iput-object v1, p0, Lcn/example/host/weibo/HostActivity;->share:Lcom/sina/weibo/sdk/share/WbShareHandler;
    return-void
.end method
