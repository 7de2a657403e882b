.class Lcn/example/app/SplashActivity$2;
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

.method constructor <init>(Lcn/example/app/SplashActivity;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/SplashActivity$2;->this$0:Lcn/example/app/SplashActivity;
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onClick(Landroid/content/DialogInterface;I)V
    .registers 3
    invoke-interface {p1}, Landroid/content/DialogInterface;->dismiss()V
    return-void
.end method
