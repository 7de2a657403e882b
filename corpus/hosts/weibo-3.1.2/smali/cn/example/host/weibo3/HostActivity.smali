.class public Lcn/example/host/weibo3/HostActivity;
.super Landroid/app/Activity;

.field public sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .locals 5
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    new-instance v0, Landroid/widget/LinearLayout;
    invoke-direct {v0, p0}, Landroid/widget/LinearLayout;-><init>(Landroid/content/Context;)V
    new-instance v1, Landroid/widget/Button;
    invoke-direct {v1, p0}, Landroid/widget/Button;-><init>(Landroid/content/Context;)V
    const-string v2, "login"
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setText(Ljava/lang/CharSequence;)V
    new-instance v2, Lcn/example/host/weibo3/LoginClick;
    invoke-direct {v2, p0}, Lcn/example/host/weibo3/LoginClick;-><init>(Lcn/example/host/weibo3/HostActivity;)V
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcn/example/host/weibo3/HostActivity;->setContentView(Landroid/view/View;)V
    new-instance v1, Lcom/sina/weibo/sdk/auth/AuthInfo;
    const-string v2, "1000000001"
    const-string v3, "https://callback.example/weibo"
    const-string v4, "email"
    invoke-direct {v1, p0, v2, v3, v4}, Lcom/sina/weibo/sdk/auth/AuthInfo;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    new-instance v2, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    invoke-direct {v2, p0, v1}, Lcom/sina/weibo/sdk/auth/sso/SsoHandler;-><init>(Landroid/app/Activity;Lcom/sina/weibo/sdk/auth/AuthInfo;)V
    iput-object v2, p0, Lcn/example/host/weibo3/HostActivity;->sso:Lcom/sina/weibo/sdk/auth/sso/SsoHandler;
    return-void
.end method
