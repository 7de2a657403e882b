.class public final Lcn/example/host/qqmta/LoginClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/qqmta/HostActivity;

.method public constructor <init>(Lcn/example/host/qqmta/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/qqmta/LoginClick;->host:Lcn/example/host/qqmta/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 4
    iget-object v0, p0, Lcn/example/host/qqmta/LoginClick;->host:Lcn/example/host/qqmta/HostActivity;
    iget-object v1, v0, Lcn/example/host/qqmta/HostActivity;->tencent:Lcom/tencent/tauth/Tencent;
    const-string v2, "all"
    new-instance v3, Lcn/example/host/qqmta/UiListener;
    invoke-direct {v3}, Lcn/example/host/qqmta/UiListener;-><init>()V
    invoke-virtual {v1, v0, v2, v3}, Lcom/tencent/tauth/Tencent;->login(Landroid/app/Activity;Ljava/lang/String;Lcom/tencent/tauth/IUiListener;)I
    return-void
.end method
