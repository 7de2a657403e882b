.class public final Lcn/example/host/jverification/LoginClick;
.super Ljava/lang/Object;
.implements Landroid/view/View$OnClickListener;

.field private final host:Lcn/example/host/jverification/HostActivity;

.method public constructor <init>(Lcn/example/host/jverification/HostActivity;)V
    .locals 0
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/host/jverification/LoginClick;->host:Lcn/example/host/jverification/HostActivity;
    return-void
.end method

.method public onClick(Landroid/view/View;)V
    .locals 3
    iget-object v0, p0, Lcn/example/host/jverification/LoginClick;->host:Lcn/example/host/jverification/HostActivity;
    new-instance v2, Lcn/example/host/jverification/ResultCallback;
    invoke-direct {v2}, Lcn/example/host/jverification/ResultCallback;-><init>()V
    invoke-static {v0, v2}, Lcn/jiguang/verifysdk/api/JVerificationInterface;->loginAuth(Landroid/content/Context;Lcn/jiguang/verifysdk/api/VerifyListener;)V
    return-void
.end method
