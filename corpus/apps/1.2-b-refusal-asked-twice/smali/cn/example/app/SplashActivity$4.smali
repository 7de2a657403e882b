.class Lcn/example/app/SplashActivity$4;
.super Ljava/lang/Object;
.source "SplashActivity.java"
.implements Landroid/content/DialogInterface$OnClickListener;

.annotation system Ldalvik/annotation/EnclosingMethod;
    value = Lcn/example/app/SplashActivity;->askAgain(Landroid/app/Activity;)V
.end annotation
.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x0
    name = null
.end annotation

.field final synthetic this$0:Lcn/example/app/SplashActivity;

.method constructor <init>(Lcn/example/app/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/SplashActivity$4;->this$0:Lcn/example/app/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 4
    iget-object v0, p0, Lcn/example/app/SplashActivity$4;->this$0:Lcn/example/app/SplashActivity;
    invoke-virtual {v0}, Lcn/example/app/SplashActivity;->finish()V
    return-void
.end method
