.class public Lcn/example/host/qqmta/HostActivity;
.super Landroid/app/Activity;

.field public tencent:Lcom/tencent/tauth/Tencent;

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
    new-instance v2, Lcn/example/host/qqmta/LoginClick;
    invoke-direct {v2, p0}, Lcn/example/host/qqmta/LoginClick;-><init>(Lcn/example/host/qqmta/HostActivity;)V
    invoke-virtual {v1, v2}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    invoke-virtual {v0, v1}, Landroid/widget/LinearLayout;->addView(Landroid/view/View;)V
    invoke-virtual {p0, v0}, Lcn/example/host/qqmta/HostActivity;->setContentView(Landroid/view/View;)V
    const-string v1, "100000001"
    invoke-virtual {p0}, Lcn/example/host/qqmta/HostActivity;->getApplicationContext()Landroid/content/Context;
    move-result-object v2
    invoke-static {v1, v2}, Lcom/tencent/tauth/Tencent;->createInstance(Ljava/lang/String;Landroid/content/Context;)Lcom/tencent/tauth/Tencent;
    move-result-object v1
    iput-object v1, p0, Lcn/example/host/qqmta/HostActivity;->tencent:Lcom/tencent/tauth/Tencent;
    return-void
.end method

.method protected onResume()V
    .locals 0
    invoke-super {p0}, Landroid/app/Activity;->onResume()V
    invoke-static {p0}, Lcom/tencent/stat/StatService;->onResume(Landroid/content/Context;)V
    return-void
.end method

.method protected onPause()V
    .locals 0
    invoke-super {p0}, Landroid/app/Activity;->onPause()V
    invoke-static {p0}, Lcom/tencent/stat/StatService;->onPause(Landroid/content/Context;)V
    return-void
.end method
