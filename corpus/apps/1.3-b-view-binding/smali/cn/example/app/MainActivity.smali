.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"

.field private binding:Lcn/example/app/ActivityMainBinding;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 4
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getLayoutInflater()Landroid/view/LayoutInflater;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/ActivityMainBinding;->inflate(Landroid/view/LayoutInflater;)Lcn/example/app/ActivityMainBinding;
    move-result-object v0
    iput-object v0, p0, Lcn/example/app/MainActivity;->binding:Lcn/example/app/ActivityMainBinding;
    iget-object v0, p0, Lcn/example/app/MainActivity;->binding:Lcn/example/app/ActivityMainBinding;
    invoke-virtual {v0}, Lcn/example/app/ActivityMainBinding;->getRoot()Landroid/widget/LinearLayout;
    move-result-object v0
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(Landroid/view/View;)V
    iget-object v0, p0, Lcn/example/app/MainActivity;->binding:Lcn/example/app/ActivityMainBinding;
    iget-object v0, v0, Lcn/example/app/ActivityMainBinding;->mine:Landroid/widget/Button;
    new-instance v1, Lcn/example/app/MainActivity$1;
    invoke-direct {v1, p0}, Lcn/example/app/MainActivity$1;-><init>(Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/Button;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    iget-object v0, p0, Lcn/example/app/MainActivity;->binding:Lcn/example/app/ActivityMainBinding;
    iget-object v0, v0, Lcn/example/app/ActivityMainBinding;->privacy:Landroid/widget/TextView;
    new-instance v1, Lcn/example/app/MainActivity$2;
    invoke-direct {v1, p0}, Lcn/example/app/MainActivity$2;-><init>(Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/widget/TextView;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
