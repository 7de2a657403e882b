.class Lcn/example/app/SplashActivity$3;
.super Ljava/lang/Object;
.source "SplashActivity.java"
.implements Landroid/content/DialogInterface$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/SplashActivity;->ask(Landroid/app/Activity;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/SplashActivity;
.field final synthetic val$activity:Landroid/app/Activity;

.method constructor <init>(Lcn/example/app/SplashActivity;Landroid/app/Activity;)V
    .registers 3
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()V"
        }
    .end annotation
    iput-object p1, p0, Lcn/example/app/SplashActivity$3;->this$0:Lcn/example/app/SplashActivity;
    iput-object p2, p0, Lcn/example/app/SplashActivity$3;->val$activity:Landroid/app/Activity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/SplashActivity$3;->val$activity:Landroid/app/Activity;
    invoke-static {v0}, Lcn/example/app/Consent;->give(Landroid/content/Context;)V
    iget-object v0, p0, Lcn/example/app/SplashActivity$3;->this$0:Lcn/example/app/SplashActivity;
    invoke-virtual {v0}, Lcn/example/app/SplashActivity;->openMain()V
    return-void
.end method
